import type Database from 'libsql';

/** One node of a course. */
export interface Element {
  readonly id: string;
  readonly courseId: string;
  /** `page`, `file`, `forum`, or the id of a contribution. */
  readonly kind: string;
  readonly title: string;
  /** Plain text of a page or file; empty for all others. */
  readonly body: string;
  /** `false`: hidden from participants. */
  readonly visible: boolean;
}

export class Elements {
  readonly #statements: ReturnType<typeof prepareStatements>;
  readonly #swap: (element: Element, neighbour: Element) => void;

  constructor(database: Database.Database) {
    this.#statements = prepareStatements(database);
    this.#swap = database.transaction((element: Element, neighbour: Element) =>
      this.#swapPositions(element, neighbour),
    );
  }

  /** By the id as it was given out: SQLite would take `01` or `1.0` for 1. */
  find(id: string): Element | undefined {
    const row = this.#statements.find.get(id) as ElementRow | undefined;
    return row && String(row.id) === id ? toElement(row) : undefined;
  }

  /** In the course's order. */
  list(courseId: string): readonly Element[] {
    return (this.#statements.list.all(courseId) as ElementRow[]).map(toElement);
  }

  /** Appends an element to the course and returns its id, which is never used again. */
  insert({ courseId, kind, title, body, visible }: Omit<Element, 'id'>): string {
    const { lastInsertRowid } = this.#statements.insert.run(courseId, kind, title, body, Number(visible), courseId);
    return String(lastInsertRowid);
  }

  update({ id, title, body, visible }: Element): void {
    this.#statements.update.run(title, body, Number(visible), id);
  }

  delete(id: string): void {
    this.#statements.delete.run(id);
  }

  /** One step up or down; at the end of the list it stays. */
  move(element: Element, direction: 'up' | 'down'): void {
    const list = this.list(element.courseId);
    const index = list.findIndex(({ id }) => id === element.id);
    const neighbour = list[direction === 'up' ? index - 1 : index + 1];
    if (neighbour) this.#swap(element, neighbour);
  }

  #swapPositions(element: Element, neighbour: Element): void {
    const { position } = this.#statements.position.get(element.id) as { position: number };
    const { position: other } = this.#statements.position.get(neighbour.id) as { position: number };
    this.#statements.changePosition.run(other, element.id);
    this.#statements.changePosition.run(position, neighbour.id);
  }
}

interface ElementRow {
  id: number;
  course_id: string;
  kind: string;
  title: string;
  body: string;
  visible: number;
}

const toElement = (row: ElementRow): Element => ({
  id: String(row.id),
  courseId: row.course_id,
  kind: row.kind,
  title: row.title,
  body: row.body,
  visible: row.visible === 1,
});

const prepareStatements = (database: Database.Database) => ({
  find: database.prepare<[string]>('select * from elements where id = ?'),
  list: database.prepare<[string]>('select * from elements where course_id = ? order by position'),
  insert: database.prepare<[string, string, string, string, number, string]>(`
    insert into elements (course_id, kind, title, body, visible, position)
    values (?, ?, ?, ?, ?, (select coalesce(max(position), 0) + 1 from elements where course_id = ?))`),
  update: database.prepare<[string, string, number, string]>(
    'update elements set title = ?, body = ?, visible = ? where id = ?',
  ),
  delete: database.prepare<[string]>('delete from elements where id = ?'),
  position: database.prepare<[string]>('select position from elements where id = ?'),
  changePosition: database.prepare<[number, string]>('update elements set position = ? where id = ?'),
});
