# The service by itself: dependencies and generated types are made in the first stage, the second holds what runs.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json codegen.yml vite.config.ts ./
COPY schema ./schema
COPY src/explore ./src/explore
# `prepare` generates src/generated from schema/ and builds the explorer.
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
COPY --from=build /app/node_modules ./node_modules
COPY package.json tsconfig.json LICENSE ./
COPY schema ./schema
COPY documents ./documents
COPY src ./src
COPY --from=build /app/src/generated ./src/generated
COPY --from=build /app/dist ./dist
COPY scripts ./scripts
COPY articles ./articles
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Without npm in between, so that the service gets the stop signal itself.
ENTRYPOINT ["node", "--import", "tsx"]
CMD ["scripts/start.ts"]
