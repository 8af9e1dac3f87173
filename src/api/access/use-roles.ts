// Lets a request pass only to those who may do what it asks (roles.ts). Plugins behind this one serve authorised clients only.
import { GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type Refusal, refusalResponse } from '../refusal.ts';
import { type Client, may, type Role, roleForOperation, roleForRoute } from './roles.ts';
import { clientOf } from './use-clients.ts';

/** Asks browsers for a key (as the password), and tells programs how to give one. */
const CHALLENGE = 'Basic realm="Dateline", charset="UTF-8", Bearer realm="Dateline"';

export function useRoles(): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      const client = clientOf(request);
      const needed = roleForRoute(url.pathname);
      if (!may(client, needed)) endResponse(refusalResponse(url, refusal(client, needed ?? 'reader'), fetchAPI));
    },
    onExecute({ args, setResultAndStopExecution }) {
      const operation = getOperationAST(args.document, args.operationName)?.operation ?? 'query';
      const client = clientOf(args.contextValue.request);
      const needed = roleForOperation(operation);
      if (may(client, needed)) return;
      const { message, code, status } = refusal(client, needed);
      setResultAndStopExecution({ errors: [new GraphQLError(message, { extensions: { code, http: { status } } })] });
    },
  };
}

function refusal({ name, role, problem }: Client, needed: Role): Refusal {
  if (role !== null) {
    return { status: 403, code: 'FORBIDDEN', message: `This needs the role ${needed}; ${name} has the role ${role}.` };
  }
  return {
    status: 401,
    code: 'UNAUTHENTICATED',
    message: `${problem ?? 'This server needs an API key or a token.'} Give one as "Authorization: Bearer ...".`,
    headers: { 'www-authenticate': CHALLENGE },
  };
}
