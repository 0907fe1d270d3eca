"""Draws the genes of one contig as SVG: draw_annotation.py GENES.gff3 CONTIG.fna[.gz] TITLE > picture.svg

Forward genes lie above the line and reverse genes below it, darker the more probable; the curve is the G+C content.
"""

import gzip
import sys

WIDTH, MARGIN, ROWS, ROW_HEIGHT, TOP = 1400, 50, 3, 190, 96
ARROW, HEAD = 26, 9
COLOURS = {"+": (31, 95, 139), "-": (191, 87, 28)}


def genes(path):
    with open(path) as lines:
        for line in lines:
            columns = line.rstrip("\n").split("\t")
            if len(columns) == 9 and columns[2] == "CDS":
                tag = columns[8].split("locus_tag=")[1].split(";")[0]
                yield int(columns[3]) - 1, int(columns[4]), columns[6], float(columns[5]), tag.rsplit("_", 1)[1]


def sequence(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt") as lines:
        return "".join(line.strip() for line in lines if not line.startswith(">")).upper()


def mixed(colour, probability):
    strength = 0.25 + 0.75 * max(0.0, (probability - 0.5) * 2)
    return "#" + "".join(f"{round(255 - (255 - part) * strength):02x}" for part in colour)


def text(x, y, words, size=13, anchor="start", colour="#333", weight="normal"):
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}" fill="{colour}" '
        f'font-weight="{weight}">{words}</text>'
    )


def arrow(x1, x2, y, strand, fill):
    head = min(HEAD, x2 - x1)
    if strand == "+":
        points = [(x1, y), (x2 - head, y), (x2, y + ARROW / 2), (x2 - head, y + ARROW), (x1, y + ARROW)]
    else:
        points = [(x2, y), (x1 + head, y), (x1, y + ARROW / 2), (x1 + head, y + ARROW), (x2, y + ARROW)]
    corners = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f'<polygon points="{corners}" fill="{fill}" stroke="#fff" stroke-width="1.2"/>'


def gc_curve(letters, begin, end, scale, base, window=400, step=50):
    points = []
    for middle in range(begin, end + 1, step):
        part = letters[max(0, middle - window // 2) : middle + window // 2]
        share = (part.count("G") + part.count("C")) / max(1, len(part))
        points.append(f"{MARGIN + (middle - begin) * scale:.1f},{base - (share - 0.3) / 0.4 * 34:.1f}")
    return f'<polyline points="{" ".join(points)}" fill="none" stroke="#8a8f98" stroke-width="1.3"/>'


def row(number, found, letters, span, scale):
    begin, end = number * span, min(len(letters), (number + 1) * span)
    axis = TOP + number * ROW_HEIGHT + 52
    right = MARGIN + (end - begin) * scale
    yield f'<line x1="{MARGIN}" x2="{right:.1f}" y1="{axis}" y2="{axis}" stroke="#555" stroke-width="1.4"/>'
    for mark in range((begin + 999) // 1000 * 1000, end + 1, 1000):
        x = MARGIN + (mark - begin) * scale
        long = mark % 5000 == 0
        yield f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{axis - 3}" y2="{axis + 3}" stroke="#555"/>'
        if long:
            yield text(x, axis + 82, f"{mark // 1000} kb", 12, "middle", "#666")
    base = axis + 118
    yield f'<line x1="{MARGIN}" x2="{right:.1f}" y1="{base - 17}" y2="{base - 17}" stroke="#dde1e6" stroke-dasharray="4 4"/>'
    yield text(MARGIN - 8, base - 13, "50 %", 10, "end", "#8a8f98")
    yield gc_curve(letters, begin, end, scale, base)
    for start, stop, strand, probability, tag in found:
        if start >= end or stop <= begin:
            continue
        x1 = MARGIN + (max(start, begin) - begin) * scale
        x2 = MARGIN + (min(stop, end) - begin) * scale
        y = axis - 10 - ARROW if strand == "+" else axis + 10
        yield arrow(x1, x2, y, strand, mixed(COLOURS[strand], probability))
        if x2 - x1 > 26:
            label = "#fff" if probability > 0.75 else "#333"
            yield text((x1 + x2) / 2, y + ARROW / 2 + 4.5, tag.lstrip("0"), 12, "middle", label)


def legend():
    x = WIDTH - MARGIN - 470
    for strand, words in (("+", "forward"), ("-", "reverse")):
        yield arrow(x, x + 40, 20, strand, mixed(COLOURS[strand], 1))
        yield text(x + 48, 38, words)
        x += 125
    for probability in (0.5, 0.7, 0.85, 1.0):
        yield f'<rect x="{x}" y="20" width="22" height="{ARROW}" fill="{mixed(COLOURS["+"], probability)}"/>'
        x += 22
    yield text(x + 8, 38, "probability 0.5 to 1")


def main(gff3, fasta, title):
    letters, found = sequence(fasta), list(genes(gff3))
    span = -(-len(letters) // ROWS)
    scale = (WIDTH - 2 * MARGIN) / span
    height = TOP + ROWS * ROW_HEIGHT - 6
    print(f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" font-family="DejaVu Sans, sans-serif">')
    print(f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>')
    print(text(MARGIN, 36, title, 20, weight="bold", colour="#222"))
    print(text(MARGIN, 58, f"{len(letters):,} nt, {len(found)} genes; curve: G+C content, windows of 400 nt", 13, colour="#666"))
    print("\n".join(legend()))
    for number in range(ROWS):
        print("\n".join(row(number, found, letters, span, scale)))
    print("</svg>")


if __name__ == "__main__":
    main(*sys.argv[1:])
