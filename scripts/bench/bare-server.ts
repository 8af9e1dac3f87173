// The reference of the serving benchmark: node:http and the driver, with Cypher written by hand for each question and nothing else.
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { readSettings } from '../command-line/settings.ts';
import { QUESTIONS } from './questions.ts';

const { engine } = readSettings(process.env);
const driver = neo4j.driver(
  engine.NEO4J_URI ?? '',
  neo4j.auth.basic(engine.NEO4J_USERNAME ?? 'neo4j', engine.NEO4J_PASSWORD ?? ''),
  { disableLosslessIntegers: true },
);

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    const { name, variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
      name: string;
      variables: Record<string, unknown>;
    };
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const cypher = QUESTIONS.find((question) => question.name === name)?.cypher ?? '';
      const { records } = await session.run(cypher, variables);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data: records[0]?.get('answer') }));
    } catch (error) {
      response.statusCode = 500;
      response.end(String(error));
    } finally {
      await session.close();
    }
  });
});
server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
