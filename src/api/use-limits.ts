// Refuses operations that ask for too much, before they are validated (depth, fields) and before they are executed (cost, values).
import { type ExecutionArgs, type GraphQLError, specifiedRules, validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { OwnAliasesRule } from './alias-rule.ts';
import { checkDocumentText } from './document-text.ts';
import { limitErrors, type OperationLimits, operationSize, sizeToExecute } from './limits.ts';

export function useLimits(limits: OperationLimits): Plugin {
  return {
    onParse({ params, parseFn, setParseFn }) {
      setParseFn((source) => {
        checkDocumentText(typeof source === 'string' ? source : source.body, limits.maxTokens);
        return parseFn(source, { ...params.options, maxTokens: limits.maxTokens });
      });
    },
    onValidate({ setValidationFn }) {
      setValidationFn((schema, document, rules, typeInfo, options) => {
        const { depth, fields } = operationSize(schema, document, null, {});
        const errors = limitErrors({ depth, fields, cost: 0, values: 0 }, limits);
        return errors.length > 0
          ? errors
          : validate(schema, document, [...(rules ?? specifiedRules), OwnAliasesRule], options, typeInfo);
      });
    },
    onExecute({ args, setResultAndStopExecution }) {
      const errors = errorsOf(args);
      if (errors.length > 0) setResultAndStopExecution({ errors });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const errors = errorsOf(args);
      if (errors.length > 0) setResultAndStopExecution({ errors });
    },
  };

  function errorsOf({ schema, document, operationName, variableValues }: ExecutionArgs): GraphQLError[] {
    return limitErrors(sizeToExecute(schema, document, operationName ?? null, variableValues ?? {}), limits);
  }
}
