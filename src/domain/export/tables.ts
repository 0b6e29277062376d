import { CASES } from './case-columns.ts';
import { RESULTS, SOURCES } from './detail-columns.ts';
import type { Table } from './table.ts';

/** Every exported table. */
export const TABLES: readonly Table[] = [CASES, RESULTS, SOURCES];
