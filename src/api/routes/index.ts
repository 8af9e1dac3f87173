// The addresses beside /graphql.
import { exportRoutes } from './exports.ts';
import type { Route } from './route.ts';
import { tables } from './tables.ts';

export const ROUTES: readonly Route[] = [tables, ...exportRoutes];
