# A worker in a container: docker build -f queue-worker.Dockerfile . in the folder of your program.
FROM node:22-slim
WORKDIR /worker
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY dist ./dist
USER node
# The list form: node is the process that gets SIGTERM, with no shell in between that would keep it.
CMD ["node", "dist/worker.js"]
STOPSIGNAL SIGTERM
