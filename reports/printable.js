// What may be written to a terminal: names of files and words of stories come from anybody.

/** Without the characters that a terminal obeys, and those that turn the rest of a line round. @param {string} text */
export const printable = (text) =>
  text.replace(/[\0-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066\u2067]/g, '\uFFFD');
