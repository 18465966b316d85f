import { elementScenario } from './support/element-scenario.mjs';
import { openChromium } from './support/chromium.mjs';

elementScenario('Chromium', openChromium);
