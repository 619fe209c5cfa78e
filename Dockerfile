# The server with the built web, as one image. `docker compose up --build` starts it with what it needs.
ARG NODE=node:24-bookworm-slim

# 1. Build everything with all tools.
FROM ${NODE} AS build
WORKDIR /app
ENV CI=1
COPY . .
RUN npm exec --yes --package=pnpm@12.21.0 -- pnpm install --frozen-lockfile
RUN node scripts/build.mjs

# 2. What the server needs at run time, and nothing else: no tools, no web sources, no embedded PostgreSQL.
FROM ${NODE} AS dependencies
WORKDIR /app
ENV CI=1
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY apps/server/package.json apps/server/
COPY apps/web/package.json apps/web/
COPY packages/domain/package.json packages/domain/
COPY packages/graphql/package.json packages/graphql/
COPY packages/matching/package.json packages/matching/
COPY packages/query-plan/package.json packages/query-plan/
COPY packages/tooling/package.json packages/tooling/
RUN npm exec --yes --package=pnpm@12.21.0 -- pnpm install --frozen-lockfile --prod --filter '@kongano/server...'

# 3. The image that runs.
FROM ${NODE}
WORKDIR /app
ENV NODE_ENV=production PORT=4000 KONGANO_DATA=/data KONGANO_DEMO=0
COPY --from=dependencies /app ./
COPY --from=build /app/packages/domain/dist packages/domain/dist
COPY --from=build /app/packages/graphql/dist packages/graphql/dist
COPY --from=build /app/packages/matching/dist packages/matching/dist
COPY --from=build /app/packages/query-plan/dist packages/query-plan/dist
COPY --from=build /app/apps/server/dist apps/server/dist
COPY --from=build /app/apps/web/dist apps/web/dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# The server runs as the first process, gets SIGTERM itself, and finishes what it does before it ends.
CMD ["node", "--enable-source-maps", "apps/server/dist/main.js"]
