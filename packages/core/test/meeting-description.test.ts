import { describe, expect, it } from '@jest/globals';
import { sanitiseDescription } from '../src/calendar/meeting-description.js';

const JOIN = 'https://us05web.zoom.us/j/88188039049?pwd=x';

describe('the description of a meeting', () => {
  it.each([
    ['text', 'text'],
    ['<p>One</p><ul><li><b>two</b> <em>three</em></li></ul>', '<p>One</p><ul><li><b>two</b> <em>three</em></li></ul>'],
    ['a < b & c', 'a &lt; b &amp; c'],
    ['<h1>Title</h1><div>text</div>', 'Titletext'],
    ['<script>alert(1)</script>text', 'text'],
    ['<style>p { color: red }</style>text', 'text'],
    ['<p onclick="alert(1)" style="color: red" class="x">text</p>', '<p>text</p>'],
    ['<img src=x onerror=alert(1)>text', 'text'],
    ['<svg><a xlink:href="javascript:alert(1)">text</a></svg>', 'text'],
    ['<iframe src="https://evil.example"></iframe>text', 'text'],
    ['<p>cut <b', '<p>cut </p>'],
    ['<p>One</p><p></p><p> <b></b></p><p>two</p>', '<p>One</p><p>two</p>'],
    ['One<br>two', 'One<br />two'],
  ])('keeps text, lists and emphasis, and nothing that acts: %s', (html, clean) => {
    expect(sanitiseDescription(html)).toBe(clean);
  });

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<b>',
    'vbscript:x',
    '//evil.example/x',
    'java&#115;cript:alert(1)',
    '/courses/1',
    '',
  ])('has no link that leads to no page and no address: %s', (href) => {
    const other = '<a href="https://wiki.example/" target="_blank" rel="noopener noreferrer">other</a>';
    expect(sanitiseDescription(`<p><a href="${href}">te<b>xt</b></a> ${other}</p>`)).toBe(
      `<p>te<b>xt</b> ${other}</p>`,
    );
  });

  it.each(['https://wiki.example/cells', 'http://wiki.example/j/notes', 'mailto:anna@campus.example'])(
    'opens a link beside the LMS, which stays unknown there: %s',
    (href) => {
      expect(sanitiseDescription(`<a href="${href}" target="_top">text</a>`)).toBe(
        `<a href="${href}" target="_blank" rel="noopener noreferrer">text</a>`,
      );
    },
  );

  it.each([
    [`<p>One</p><p>${JOIN}</p><p><a href="${JOIN}">Join</a></p><p>two</p>`, '<p>One</p><p>two</p>'],
    [`<p>Bring a pen. <a href="${JOIN}">Join Meeting: 881 8803 9049</a></p>`, '<p>Bring a pen. </p>'],
    [`Bring a pen.\n${JOIN}\nThanks.`, 'Bring a pen.\n\nThanks.'],
    [`Bring a pen: ${JOIN}&amp;tk=1.`, 'Bring a pen: .'],
    [`<a href="https://wiki.example">${JOIN}</a>`, ''],
    ['<a href="https://zoom.us/my/jane">room</a>, <b>now</b>', ', <b>now</b>'],
    ['<a href="https://zoom.us/meeting/register/x1">register</a>', ''],
    [`One ${JOIN.replace('https', 'http')} two`, 'One  two'],
    ['One https://zoom.us/wc/join/88188039049 two', 'One  two'],
    ['<a href="http://zoom.us/wc/88188039049/join">Join</a> now', 'now'],
    ['<a href="https://zoom.us/j/8818&#1;8039049">Join</a>', 'Join'],
    [`One &lt;${JOIN}&gt; two`, 'One &lt;&gt; two'],
    ['https://zoom.us/<font>j/88188039049</font> now', 'now'],
  ])('has no join link: people come through the place: %s', (html, clean) => {
    expect(sanitiseDescription(html)).toBe(clean);
  });

  it('has nothing of a join link that is as long as can be', () => {
    expect(sanitiseDescription(`One ${JOIN}${'&amp;x=y'.repeat(1_000)} two`)).toBe('One  two');
  });

  it.each(['', '  \n ', '<p> </p>', '<p><br />&nbsp;</p>', '<ul><li></li></ul>', `<p><a href="${JOIN}">Join</a></p>`])(
    'is empty where there is nothing to read: %j',
    (html) => {
      expect(sanitiseDescription(html)).toBe('');
    },
  );

  it('has no character that a database refuses, and an end', () => {
    expect(sanitiseDescription('a\0b')).toBe('ab');
    expect(sanitiseDescription('x'.repeat(50_000))).toHaveLength(10_000);
  });
});
