/** Saves the rows that pass the filters, in the order they are sorted in, as a tab-separated table. */
function downloadRows(table, file) {
    const plain = value => String(value).replace(/[\t\r\n]+/g, ' ');
    const value = (column, gene) => {
        const raw = (column.saved ?? column.value)(gene);
        return Number.isFinite(raw) || typeof raw === 'string' ? plain(raw) : '';
    };
    const columns = table.columns.flatMap(column => column.savedAs ?? [column]);
    const lines = [columns.map(column => plain(column.title)).join('\t')];
    for (const gene of table.order) {
        lines.push(columns.map(column => value(column, gene)).join('\t'));
    }
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([lines.join('\n') + '\n'], {type: 'text/tab-separated-values'}));
    link.download = file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
