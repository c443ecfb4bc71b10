/** Fails where the README does not speak of a command or option, or docs/errors.md not of an error code. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { COMMANDS } from '../dist/cli/commands.js';
import { ERROR_CODES } from '../dist/errors.js';

const read = (file) => readFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), 'utf8');
const readme = read('README.md');
const errors = read('docs/errors.md');
const missing = [];
for (const command of COMMANDS) {
  const verb = command.command.split(' ')[0];
  if (!readme.includes(`epigraph ${verb}`)) missing.push(`README.md: epigraph ${verb}`);
  const options = [];
  const recorder = new Proxy(
    {},
    {
      get: (_, name) => (key) => {
        if (name === 'option') options.push(key);
        return recorder;
      },
    },
  );
  command.build(recorder);
  for (const option of options)
    if (!readme.includes(`--${option}`)) missing.push(`README.md: epigraph ${verb} --${option}`);
}
for (const code of Object.keys(ERROR_CODES))
  if (!errors.includes(`\`${code}\``)) missing.push(`docs/errors.md: ${code}`);
for (const line of missing) console.error(`not documented: ${line}`);
process.exitCode = missing.length > 0 ? 1 : 0;
