import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the command was called from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * The script behind a package's command. Started with `node`, it needs no shell, which is what keeps the same
 * line working on Windows.
 */
export function nodeTool(packageName, command = packageName) {
  const folder = path.join(root, 'node_modules', packageName);
  const file = path.join(folder, 'package.json');
  if (!existsSync(file)) throw new Error(`The package ${packageName} is not installed. Run "npm ci".`);
  const { bin } = JSON.parse(readFileSync(file, 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a command and resolves with its exit code and everything it printed. `show` also prints while it runs.
 * A command that outlives `timeout` milliseconds is ended, and says so in its output.
 */
export function run(command, args, { show = false, env = {}, timeout = 0, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
    });
    const parts = [];
    let tooLong = false;
    const timer = timeout
      ? setTimeout(() => {
          tooLong = true;
          child.kill('SIGKILL');
        }, timeout)
      : null;
    const keep = (stream) => (chunk) => {
      parts.push(chunk);
      if (show) stream.write(chunk);
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    const finish = (code, extra = '') => {
      if (timer) clearTimeout(timer);
      const text = Buffer.concat(parts).toString('utf8') + extra;
      resolve({ code, text });
    };
    child.on('error', (error) => finish(127, `${command} could not be started: ${error.message}\n`));
    child.on('close', (code) =>
      finish(tooLong ? 124 : (code ?? 1), tooLong ? `\nEnded after ${timeout / 1000} seconds.\n` : ''),
    );
  });
}

/** Runs a package's command under the Node that runs us. */
export function runNodeTool(packageName, args, options = {}) {
  return run(process.execPath, [nodeTool(packageName, options.command), ...args], options);
}
