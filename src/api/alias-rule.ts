// Refuses aliases that begin with two underscores: GraphQL keeps such names for itself, and as keys of an answer some of them
// (`__proto__`, another field as `__typename`) would be lost or taken for something else.
import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';
import { REFUSED } from './errors.ts';

export function OwnAliasesRule(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      const { alias, name } = node;
      if (alias === undefined || alias.value === name.value || !alias.value.startsWith('__')) return;
      const message = `The alias '${alias.value}' begins with '__', which GraphQL keeps for names of its own. Choose another.`;
      context.reportError(new GraphQLError(message, { nodes: alias, extensions: { code: REFUSED } }));
    },
  };
}
