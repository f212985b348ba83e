/** How often everything is measured in turn. */
export const ROUNDS = Number(process.env['ROUNDS'] ?? 9);
