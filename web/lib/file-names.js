// Names of files that are saved.

/** @import { Source } from '../store.js' */

/** "story v2 redline.docx". @param {Pick<Source, 'file' | 'name'>} after The later version. @param {string} ending */
export function savedName({ file, name }, ending) {
  const bare = (file?.name ?? name)
    .replace(/\.\w{1,5}$/, '')
    .replace(/[/\\:*?"<>|\x00-\x1f\x7f]/g, '-');
  return `${bare.trim() || 'story'} ${ending}`;
}
