#!/usr/bin/env node
import module from 'node:module';

// Absent before Node 22: the second start is then as slow as the first.
module.enableCompileCache?.();
const { cli } = await import('./index.js');
await cli();
