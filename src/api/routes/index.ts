// The addresses beside /graphql.
import { exportRoutes } from './exports.ts';
import { feed } from './feed.ts';
import { frameRoutes } from './frames.ts';
import type { Route } from './route.ts';
import { tables } from './tables.ts';
import { timeline } from './timeline.ts';

export const ROUTES: readonly Route[] = [tables, timeline, feed, ...frameRoutes, ...exportRoutes];
