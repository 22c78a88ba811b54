/** Names this run of the worker: work begun by an earlier run was interrupted. */
export const WORKER_ID = crypto.randomUUID();
