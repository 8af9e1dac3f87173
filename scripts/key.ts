// npm run key: makes an API key. It is shown once; only its hash is kept.
import { appendFile } from 'node:fs/promises';
import { Option } from 'commander';
import { makeApiKey } from '../src/api/access/api-keys.ts';
import { ROLES, type Role } from '../src/api/access/roles.ts';
import { newCommand, runCommand, say } from './command-line/command.ts';
import { readSettings } from './command-line/settings.ts';

/** The owner alone: hashes are no keys, but who has a key is nobody's business. */
const FILE_MODE = 0o600;

const command = newCommand('key', 'Makes an API key and prints it; API_KEYS_FILE, if that is set, gets its hash.')
  .addOption(new Option('--role <role>', 'what it lets its owner do').choices(ROLES).default('reader'))
  .option('--name <name>', 'whom it is for; the log tells clients by it', 'somebody')
  .action(async ({ role, name }: { role: Role; name: string }) => {
    const { key, line } = makeApiKey(name, role);
    const { keysFile } = readSettings(process.env).access;
    if (keysFile === undefined) {
      say(`Add this line to the file that API_KEYS_FILE names:\n${line}\nThis is the key; it is not shown again:`);
    } else {
      await appendFile(keysFile, `${line}\n`, { mode: FILE_MODE });
      say(`Added ${name} (${role}) to ${keysFile}. This is the key; it is not shown again:`);
    }
    process.stdout.write(`${key}\n`);
  });

await runCommand(command);
