// Which of two files that were opened together is the earlier version.

/** How many characters at the top of a text are searched for its date. */
const TOP = 3000;

/**
 * By the date that both texts state, else by the time they were saved, else by name.
 * @template {{name: string, text: string, saved: number}} F
 * @param {F[]} files Two. @returns {{files: F[], by: 'stamp' | 'time' | 'name'}}
 */
export function inOrder(files) {
  const [one, two] = files;
  const stamps = files.map(({ text }) => stampOf(text));
  const [first, second] = stamps;
  if (first !== null && second !== null && first !== second)
    return { files: first < second ? [one, two] : [two, one], by: 'stamp' };
  const by = Math.abs(one.saved - two.saved) >= 1000 ? 'time' : 'name';
  const order = by === 'time' ? one.saved - two.saved : collate(one.name, two.name);
  return { files: order <= 0 ? [one, two] : [two, one], by };
}

/** "Updated: 2013-04-10 10:55" near the top, as a string that sorts by time. @param {string} text */
function stampOf(text) {
  const found =
    /^[^\S\n]*(?:(?:last )?(?:updated|modified)|aktualisiert|stand|mis à jour|actualizado)\b\D{0,12}(\d{4})-(\d\d)-(\d\d)(?:[T ,]+(\d\d:\d\d))?/im.exec(
      text.slice(0, TOP),
    );
  return found ? `${found[1]}-${found[2]}-${found[3]} ${found[4] ?? ''}` : null;
}

/** Puts "v2" before "v10", and "old" before "new". @param {string} one @param {string} two */
function collate(one, two) {
  const early = /earlier|before|old|original|first/i;
  const late = /later|after|new|final|last/i;
  const rank = (/** @type {string} */ name) => (early.test(name) ? -1 : late.test(name) ? 1 : 0);
  return rank(one) - rank(two) || one.localeCompare(two, 'en', { numeric: true });
}
