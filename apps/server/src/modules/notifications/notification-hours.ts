import { type NotificationHours, usualHours } from '@kongano/domain';
import type { Pool } from 'pg';

export const hoursColumns = 'digest_hour as "digestHour", digest_day as "digestDay", quiet_from as "quietFrom", quiet_to as "quietTo"';

/** When a person wants to be told; the usual hours for whoever chose none. */
export async function hoursOf(pool: Pool, personId: string): Promise<NotificationHours> {
  const { rows } = await pool.query<NotificationHours>(`select ${hoursColumns} from notification_hours where person_id = $1`, [personId]);
  return rows[0] ?? usualHours;
}
