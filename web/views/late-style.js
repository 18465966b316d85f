// The style of what is loaded late, which the hosted page gets with its code. The single file has it in its own style.

/** @param {HTMLElement} root */
export function addLateStyle(root) {
  if (typeof LATE_STYLE === 'undefined') return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LATE_STYLE);
  /** @type {Document | ShadowRoot} */ (root.getRootNode()).adoptedStyleSheets.push(sheet);
}
