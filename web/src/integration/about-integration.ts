/** Before there is a connection, an answer does not say by itself that it hangs on one. */
export const INTEGRATION = { additionalTypenames: ['Integration'] }
