/** The one bundle behind both doors; each loads only what it needs. */

export async function action(): Promise<void> {
  const { main } = await import('./action.ts');
  await main();
}

export async function cli(): Promise<void> {
  const { main } = await import('./cli.ts');
  await main(process.argv);
}
