#!/usr/bin/env node
import { run } from '../dist/cli/main.js';

const { argv, env, stderr, stdin, stdout } = process;
stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 70));
process.exitCode = await run(argv.slice(2), { stdin, stdout, stderr, env });
