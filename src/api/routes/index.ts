// The addresses beside /graphql.
import type { Route } from './route.ts';
import { tables } from './tables.ts';

export const ROUTES: readonly Route[] = [tables];
