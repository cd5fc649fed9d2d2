// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const oldestNode = [20, 19];

/** Stops with a clear word when Node is too old for the toolchain. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantMajor = 0, wantMinor = 0] = oldestNode;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  console.error(`Zhaibao needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/**
 * Installs the packages of package-lock.json unless they already stand.
 * @param {string} root the checkout
 */
export function installPackages(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages (npm ci) …');
  run(root, 'npm', ['ci', '--no-audit', '--no-fund']);
}

/**
 * Runs a command in the checkout with its output shown; stops this process when it fails.
 * @param {string} root
 * @param {string} command
 * @param {readonly string[]} words
 */
export function run(root, command, words) {
  const { status, error } = spawnSync(command, words, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(
    `\n${command} ${words.join(' ')} failed${error ? `: ${error.message}` : ` (exit ${status})`}.`,
  );
  process.exit(1);
}
