# newsgraph itself; Neo4j and CoreNLP are containers of their own (docker-compose.yml).
FROM node:20-bookworm-slim AS build
WORKDIR /newsgraph
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json ./
COPY src ./src
RUN npx tsc && npm prune --omit=dev

FROM node:20-bookworm-slim
WORKDIR /newsgraph
ENV NODE_ENV=production
COPY --from=build /newsgraph/package.json ./
COPY --from=build /newsgraph/node_modules ./node_modules
COPY --from=build /newsgraph/dist ./dist
COPY services ./services
COPY seed ./seed
COPY cypher ./cypher
COPY schema.graphql ./
RUN chmod +x dist/src/cli/main.js && ln -s /newsgraph/dist/src/cli/main.js /usr/local/bin/newsgraph
USER node
EXPOSE 4000
CMD ["newsgraph", "start"]
