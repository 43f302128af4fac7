import { describe, expect, it } from '@jest/globals';
import { ApiProblem, parseProblem } from '../src/api/api-problem.js';
import { toFieldErrors, toProblemTexts } from '../src/parts/problem-texts.js';
import { textsIn } from './support/texts-in.js';

describe('a problem', () => {
  it('is told in the language of the page, by its code and values', async () => {
    const problem = parseProblem({
      code: 'ERR_PROFILE_INACTIVE',
      detail: 'An English sentence',
      values: { name: 'A' },
    });
    const { title, advice } = toProblemTexts(problem, await textsIn('de', 'general'));
    expect(title).toBe('Das Zoom-Profil „A“ ist inaktiv.');
    expect(advice).toMatch(/^Wählen Sie/);
  });

  it('of an unknown code names the code', async () => {
    const { title } = toProblemTexts(new ApiProblem('ERR_OF_TOMORROW'), await textsIn('fr', 'general'));
    expect(title).toBe('Une erreur est survenue (code ERR_OF_TOMORROW).');
  });

  it.each([undefined, 'text', [], {}, { code: 7 }])('is an unexpected answer if its body is %j', (body) => {
    expect(parseProblem(body).code).toBe('ERR_UNEXPECTED_ANSWER');
  });

  it('tells what is wrong with each field, and that much of a code that it does not know', async () => {
    const problem = parseProblem({
      code: 'ERR_INPUT_INVALID',
      fields: {
        name: { code: 'required', detail: 'x' },
        mailDomains: { code: 'malformed', detail: 'x', values: { domain: 'a b', nested: { is: 'left out' } } },
        ltiKey: { code: 'tomorrow', detail: 'x' },
        custom: 'not even an object',
      },
    });
    expect(toFieldErrors(problem, await textsIn('en', 'general'))).toEqual({
      name: 'Enter a name.',
      mailDomains: '“a b” is no mail domain. Enter what stands behind the @, such as example.org.',
      ltiKey: 'This value is not possible here. Please correct it.',
      custom: 'This value is not possible here. Please correct it.',
    });
  });
});
