// node alerts.mjs < feed.jsonl: prints what must be checked in each new version of an article. See README.md.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The version at hand of each article, and how many there were. @type {Map<string, { text: string, version: number }>} */
const articles = new Map();
/** What was compared, in the order in which answers come. @type {{ id: string, version: number, before: string, after: string }[]} */
const compared = [];
let alerts = 0;

const batch = spawn(process.env.STET ?? 'stet', ['batch', '--fields', 'findings'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const ended = new Promise((resolve) => batch.on('close', resolve));

async function feed() {
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, text } = JSON.parse(line);
    const { text: before, version } = articles.get(id) ?? { text: undefined, version: 0 };
    articles.set(id, { text, version: version + 1 });
    if (before === undefined || before === text) continue;
    compared.push({ id, version: version + 1, before, after: text });
    const pair = JSON.stringify({ id, before, after: text });
    if (!batch.stdin.write(`${pair}\n`)) await new Promise((go) => batch.stdin.once('drain', go));
  }
  batch.stdin.end();
}

async function tell() {
  for await (const line of createInterface({ input: batch.stdout })) {
    const { findings = [], error } = JSON.parse(line);
    const [{ id, version, before, after }] = compared.splice(0, 1);
    if (error) console.error(`${id}  version ${version}  ${error}`);
    for (const finding of findings) {
      if (finding.severity !== 'alert') continue;
      const was = before.slice(...finding.before);
      const is = after.slice(...finding.after);
      console.log(`${id}  version ${version}  ${finding.kind}  “${was}” → “${is}”`);
      alerts++;
    }
  }
}

await Promise.all([feed(), tell(), ended]);
process.exitCode = alerts > 0 ? 1 : 0;
