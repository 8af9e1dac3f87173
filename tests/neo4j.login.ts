// How a test reaches the run's Neo4j.

export interface Neo4jLogin {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
}
