const TEXT = String.raw`(?:[^<>&"\p{Cc}\p{Cs}\uFFFE\uFFFF]|[\t\n\r\x7f-\x9f]|&(?:amp|lt|gt|quot);)*`;
const EMPTY = '<VALUE null="null"/>';
const LEAF = new RegExp(`<([A-Z]+)(?: [a-z]+="${TEXT}")?>${TEXT}</\\1>`, 'gu');

/**
 * Is it what Moodle writes: a prologue, then one element whose tags are all closed in their order? Elements without a child
 * are taken away until one is left.
 */
export function isWellFormedXml(text: string): boolean {
  const [prologue, ...lines] = text.split('\n');
  if (prologue !== '<?xml version="1.0" encoding="UTF-8" ?>') return false;
  let rest = lines.join('\n').replaceAll(EMPTY, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    const withoutLeaves = rest.replaceAll(LEAF, '');
    if (withoutLeaves.trim() === '') return isRoot(rest.trim());
    rest = withoutLeaves;
  }
  return false;
}

function isRoot(text: string): boolean {
  const [root, ...others] = text.match(LEAF) ?? [];
  return root === text && others.length === 0;
}
