/** One place where a person is signed in. */
export interface SignedInDevice {
  readonly id: string;
  readonly token: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
  readonly isCurrent: boolean;
}

const textIn = (value: object, name: string): string | null => {
  const found: unknown = Reflect.get(value, name);
  return typeof found === 'string' && found !== '' ? found : null;
};

/** Reads the server's list: this device first, then the one used last. */
export function devicesIn(data: unknown): SignedInDevice[] {
  const list = Array.isArray(data) ? data.flatMap(deviceIn) : [];
  return list.sort((one, other) => Number(other.isCurrent) - Number(one.isCurrent) || other.updatedAt.localeCompare(one.updatedAt));
}

function deviceIn(value: unknown): SignedInDevice[] {
  if (typeof value !== 'object' || value === null) return [];
  const id = textIn(value, 'id');
  const token = textIn(value, 'token');
  const createdAt = textIn(value, 'createdAt');
  if (!id || !token || !createdAt) return [];
  return [
    {
      id,
      token,
      createdAt,
      updatedAt: textIn(value, 'updatedAt') ?? createdAt,
      ipAddress: textIn(value, 'ipAddress'),
      userAgent: textIn(value, 'userAgent'),
      isCurrent: Reflect.get(value, 'isCurrent') === true,
    },
  ];
}
