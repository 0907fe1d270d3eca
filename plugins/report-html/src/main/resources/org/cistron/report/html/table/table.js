const ROWS_ON_PAPER = 200;

/** The table of genes. */
function geneTable(genes, chosen) {
    return new GeneTable(genes, chosen, {
        columns: geneColumns(genes),
        filters: changed => new Filters(genes, changed),
        table: 'gene-table',
        scroll: 'gene-scroll',
        count: 'row-count',
        printed: 'printed-rows',
    });
}

/** A table of genes, or of what has a size as they have: its heading, which sorts, and its rows. */
class GeneTable {
    constructor(genes, chosen, parts) {
        this.genes = genes;
        this.chosen = chosen;
        this.parts = parts;
        this.columns = parts.columns;
        this.sorted = {column: -1, ascending: true};
        this.selected = -1;
        this.order = [];
        this.table = document.getElementById(parts.table);
        this.heading();
        const box = document.getElementById(parts.scroll);
        this.rows = new Rows(box, this.table.tBodies[0], this.columns.length, at => this.row(at));
        this.filters = parts.filters(() => this.refresh());
        this.table.tBodies[0].addEventListener('click', event => this.clicked(event));
        this.table.tBodies[0].addEventListener('keydown', event => this.pressed(event));
        addEventListener('beforeprint', () => this.print());
        addEventListener('afterprint', () => this.rows.printed());
        this.refresh();
    }

    heading() {
        const row = this.table.tHead.rows[0];
        const widths = this.table.querySelector('colgroup');
        let total = 0;
        this.columns.forEach((column, index) => {
            const button = document.createElement('button');
            button.type = 'button';
            button.textContent = column.title;
            button.title = 'Sort by ' + column.title;
            button.addEventListener('click', () => this.sort(index));
            const cell = document.createElement('th');
            cell.scope = 'col';
            cell.className = column.number ? 'number' : '';
            cell.append(button);
            row.append(cell);
            const width = document.createElement('col');
            const letters = columnLetters(column);
            width.style.width = `calc(${letters}ch + ${ROOM_AROUND}px)`;
            widths.append(width);
            total += letters;
        });
        this.table.style.minWidth = `calc(${total.toFixed(1)}ch + ${this.columns.length * ROOM_AROUND}px)`;
    }

    sort(index) {
        const again = this.sorted.column === index;
        this.sorted = {column: index, ascending: again ? !this.sorted.ascending : true};
        [...this.table.tHead.rows[0].cells].forEach((cell, at) => {
            if (at === index) {
                cell.setAttribute('aria-sort', this.sorted.ascending ? 'ascending' : 'descending');
            } else {
                cell.removeAttribute('aria-sort');
            }
        });
        this.refresh();
    }

    refresh() {
        this.order = this.filters.passing();
        this.arrange();
        this.table.setAttribute('aria-rowcount', this.order.length + 1);
        this.rows.reset(this.order.length);
        const format = new Intl.NumberFormat('en');
        const shown = format.format(this.order.length);
        document.getElementById(this.parts.count).textContent = `${shown} of ${format.format(this.genes.size)} rows`;
    }

    /** Sorts by the chosen column; equal ones stay in their own order, and what has no number comes last either way. */
    arrange() {
        const column = this.columns[this.sorted.column];
        if (!column) {
            return;
        }
        const keys = new Array(this.genes.size);
        const key = column.key ?? column.value;
        this.order.forEach(gene => keys[gene] = key(gene));
        const missing = gene => typeof keys[gene] === 'number' && !Number.isFinite(keys[gene]);
        const direction = this.sorted.ascending ? 1 : -1;
        this.order.sort((a, b) => missing(a) !== missing(b) ? (missing(a) ? 1 : -1)
            : keys[a] < keys[b] ? -direction : keys[a] > keys[b] ? direction : a - b);
    }

    row(at) {
        const gene = this.order[at];
        const row = document.createElement('tr');
        row.dataset.at = at;
        row.className = at % 2 ? 'odd' : 'even';
        row.setAttribute('aria-rowindex', at + 2);
        if (gene === this.selected) {
            row.setAttribute('aria-current', 'true');
        }
        this.columns.forEach((column, index) => row.append(this.cell(column, index, gene)));
        return row;
    }

    cell(column, index, gene) {
        const text = String(column.shown(column.value(gene), gene));
        const brief = column.number || column.prose ? text : shortened(text, column.most ?? MOST_LETTERS);
        const cell = document.createElement(index === 0 ? 'th' : 'td');
        cell.className = column.number ? 'number' : column.prose ? 'prose' : '';
        if (index === 0) {
            cell.scope = 'row';
            const button = document.createElement('button');
            button.type = 'button';
            button.dir = 'auto';
            button.textContent = brief;
            if (column.spoken) {
                button.setAttribute('aria-label', column.spoken(gene));
            }
            cell.append(button);
        } else if (column.number) {
            cell.textContent = text;
        } else {
            const name = document.createElement('bdi');
            name.textContent = brief;
            cell.append(name);
        }
        if (column.shade) {
            cell.classList.add('bar', column.shade(gene));
        }
        if (text.length > 10 && !column.number) {
            cell.title = column.whole ? column.whole(gene) : text;
        }
        return cell;
    }

    clicked(event) {
        const row = event.target.closest('tr[data-at]');
        if (row) {
            this.rows.active = Number(row.dataset.at);
            this.chosen(this.order[this.rows.active]);
        }
    }

    pressed(event) {
        const page = Math.max(1, Math.floor(this.rows.box.clientHeight / ROW_HEIGHT) - 2);
        const steps = {ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity};
        const row = event.target.closest('tr[data-at]');
        if (row && event.key in steps) {
            event.preventDefault();
            this.rows.reveal(Number(row.dataset.at) + steps[event.key], true);
        }
    }

    /** Marks a gene, and brings its row into view where it passes the filters. */
    select(gene, reveal) {
        this.selected = gene;
        const at = this.order.indexOf(gene);
        this.rows.shown.forEach((row, shownAt) => {
            if (shownAt === at) {
                row.setAttribute('aria-current', 'true');
            } else {
                row.removeAttribute('aria-current');
            }
        });
        if (reveal && at >= 0) {
            this.rows.reveal(at, false);
        }
    }

    backToSelected() {
        const at = this.order.indexOf(this.selected);
        this.rows.box.scrollIntoView({block: 'nearest'});
        this.rows.reveal(Math.max(0, at), true);
    }

    print() {
        this.rows.print(ROWS_ON_PAPER);
        const printed = Math.min(ROWS_ON_PAPER, this.order.length);
        const number = new Intl.NumberFormat('en');
        document.getElementById(this.parts.printed).textContent = printed < this.order.length
            ? `The first ${printed} of ${number.format(this.order.length)} rows are printed, in the order chosen on the screen.`
            : '';
    }
}

/** One of four classes of probability, for colours. */
function probabilityClass(probability) {
    return probability >= 0.95 ? 4 : probability >= 0.8 ? 3 : probability >= 0.5 ? 2 : 1;
}
