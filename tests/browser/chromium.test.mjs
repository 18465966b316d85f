import { openChromium } from './support/chromium.mjs';
import { scenario } from './support/scenario.mjs';

scenario('Chromium', openChromium);
