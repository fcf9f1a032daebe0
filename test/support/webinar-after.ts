import { InputOverChore } from '@guildhall/webinar';
import type { World } from './world.js';

/** What is due by the clock when input is over. */
export async function inputOverChore(world: World): Promise<void> {
  const chore = world.app.get(InputOverChore, { strict: false });
  await world.database.transaction((tx) => chore.run(tx));
  await world.settle();
}
