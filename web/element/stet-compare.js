// The module that another page loads (dist/element/stet-compare.js): defines `<stet-compare>`, unless another copy of it did.
import { GuestElement } from './guest-element.js';

const registry = globalThis.customElements;
if (registry && !registry.get('stet-compare')) registry.define('stet-compare', GuestElement);

export const StetCompare = registry?.get('stet-compare') ?? GuestElement;
