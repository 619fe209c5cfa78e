interface Query {
  query(text: string, values: unknown[]): Promise<unknown>;
}

/** What other modules ask about clusters and who stands in them. Inside a transaction, `via` is its manager. */
export class ClusterReferences {
  exists(via: Query, id: string): Promise<boolean> {
    return isThere(via, 'select 1 from cluster where id = $1', [id]);
  }

  organisationExists(via: Query, id: string): Promise<boolean> {
    return isThere(via, 'select 1 from organisation where id = $1', [id]);
  }

  personExists(via: Query, id: string): Promise<boolean> {
    return isThere(via, 'select 1 from person where id = $1', [id]);
  }

  /** Whether this person facilitates any cluster. */
  facilitates(via: Query, personId: string): Promise<boolean> {
    return isThere(via, 'select 1 from cluster where facilitator_id = $1 limit 1', [personId]);
  }

  /** Whether this person facilitates a cluster that the organisation belongs to. */
  facilitatesMember(via: Query, personId: string, organisationId: string): Promise<boolean> {
    const text =
      'select 1 from cluster c join cluster_member m on m.cluster_id = c.id where c.facilitator_id = $1 and m.organisation_id = $2';
    return isThere(via, text, [personId, organisationId]);
  }
}

async function isThere(via: Query, text: string, values: unknown[]): Promise<boolean> {
  const rows = await via.query(text, values);
  return Array.isArray(rows) && rows.length > 0;
}
