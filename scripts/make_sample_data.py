"""Make the sample town: homes, places of six types, and a backdrop of blocks and river, as GeoPackages.

Everything follows from SEED, so the files can be made again at any time. Usage: make_sample_data.py FOLDER
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import numpy as np
import shapely
from osgeo import gdal, ogr, osr
from shapely import LineString, MultiPolygon, Point, Polygon, affinity
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

SEED = 20
EPSG = 25832  # metres
CENTRE = (565_000.0, 5_935_000.0)
BLOCK = (132.0, 108.0)  # width and depth of a block, streets included
COLUMNS, ROWS = 24, 20
STREET_WIDTH = 11.0
HOMES = 2000
# code: readable name, how many, how far from the centre they thin out (metres; parks do not)
TYPES = {
    1: ("park", 46, 0),
    2: ("shop", 520, 480),
    3: ("school", 36, 1400),
    4: ("playground", 228, 1200),
    5: ("doctor", 160, 650),
    6: ("café", 510, 420),
}
STREET_NAMES = (
    "Alder",
    "Birch",
    "Cherry",
    "Dogwood",
    "Elm",
    "Fir",
    "Gorse",
    "Hazel",
    "Ivy",
    "Juniper",
    "Linden",
    "Maple",
)

Row = tuple[BaseGeometry, tuple]
Maker = Callable[[np.random.Generator, Polygon], BaseGeometry]


def main(folder: Path) -> None:
    rng = np.random.default_rng(SEED)
    river = make_river()
    blocks = make_blocks(river)
    places, free_blocks = make_places(rng, blocks, river)
    homes = make_homes(rng, free_blocks, places)
    backdrop = [(block, ("block",)) for block in blocks] + [(river, ("river",))]
    write(folder / "homes.gpkg", ogr.wkbPoint, {"PointID": int, "street": str, "house": int}, homes)
    write(
        folder / "places.gpkg", ogr.wkbMultiPolygon, {"polyType": int, "polyName": str, "polyWeighting": float}, places
    )
    write(folder / "backdrop.gpkg", ogr.wkbMultiPolygon, {"kind": str}, backdrop)


def to_town(column: float, row: float) -> tuple[float, float]:
    """The street grid, bent and turned a little so that no two blocks are alike."""
    x, y = (column - COLUMNS / 2) * BLOCK[0], (row - ROWS / 2) * BLOCK[1]
    x, y = x + 55 * np.sin(y / 420) + 25 * np.sin(x / 260), y + 70 * np.sin(x / 560) + 20 * np.cos(y / 210)
    turn = 0.3
    return CENTRE[0] + x * np.cos(turn) - y * np.sin(turn), CENTRE[1] + x * np.sin(turn) + y * np.cos(turn)


def make_river() -> Polygon:
    along = np.linspace(-3, COLUMNS + 3, 120)
    middle = LineString([to_town(c, 7.2 + 1.6 * np.sin(c / 3.4)) for c in along])
    return middle.buffer(38).simplify(0.5)


def make_blocks(river: Polygon) -> list[Polygon]:
    """The land between the streets, inside a roundish town and off the river banks."""
    banks = river.buffer(14)
    blocks = []
    for row in range(ROWS):
        for column in range(COLUMNS):
            edge = [(column + t, row) for t in (0, 0.5)] + [(column + 1, row + t) for t in (0, 0.5)]
            edge += [(column + 1 - t, row + 1) for t in (0, 0.5)] + [(column, row + 1 - t) for t in (0, 0.5)]
            land = Polygon([to_town(*corner) for corner in edge]).buffer(-STREET_WIDTH / 2).difference(banks)
            reach = 1250 + 160 * np.sin(column * 0.9) * np.cos(row * 0.7)
            for part in shapely.get_parts(land):
                wide_enough = part.buffer(-24).geom_type == "Polygon" and not part.buffer(-24).is_empty
                if wide_enough and part.centroid.distance(Point(CENTRE)) < reach:
                    blocks.append(part)
    return blocks


def make_places(rng: np.random.Generator, blocks: list[Polygon], river: Polygon) -> tuple[list[Row], list[Polygon]]:
    """The places of all types, and the blocks that parks and schools left free for homes."""
    parks = make_parks(rng, blocks, river)
    free = [block for block in blocks if not shapely.intersects(parks, block).any()]
    shapes = {1: parks}
    taken = list(parks)
    makers = {3: make_school, 4: make_playground, 5: make_building, 2: make_building, 6: make_building}
    for code, make in makers.items():  # the large ones first, while there is room
        shapes[code] = place_all(rng, code, make, free, taken)
    rows = []
    for code, (name, _, _) in TYPES.items():
        rows += [(shape, (code, name, weigh(rng, code, shape))) for shape in shapes[code]]
    return rows, free


def make_parks(rng: np.random.Generator, blocks: list[Polygon], river: Polygon) -> list[BaseGeometry]:
    """Blocks with round corners, mostly in the greener west: some joined in pairs with a pond, or across the river."""
    west = np.array([CENTRE[0] - block.centroid.x for block in blocks])
    chance = np.exp(west / 700)
    parks: list[BaseGeometry] = []
    for index in rng.choice(len(blocks), len(blocks), replace=False, p=chance / chance.sum()):
        block = blocks[index]
        if len(parks) == TYPES[1][1] or shapely.dwithin(parks, block, 15).any():
            continue
        park = round_off(block)
        neighbours = [other for other in blocks if other is not block and not shapely.dwithin(parks, other, 15).any()]
        if river.distance(block) < 25:
            across = [other for other in neighbours if opposite(block, other, river)]
            park = MultiPolygon([park, round_off(across[0])]) if across else park
        elif rng.random() < 0.4:
            park = round_off(unary_union([block, *beside(block, neighbours)]).buffer(8).buffer(-8))
            park = park.difference(blob(rng, park.centroid, 20))
        parks.append(park)
    return parks


def round_off(shape: BaseGeometry) -> BaseGeometry:
    return shape.buffer(-14).buffer(12)


def beside(block: Polygon, neighbours: list[Polygon]) -> list[Polygon]:
    """The neighbour across the street, if there is one."""
    return [other for other in neighbours if other.buffer(14).intersection(block).area > 150][:1]


def opposite(block: Polygon, other: Polygon, river: Polygon) -> bool:
    near = block.distance(other) < 125 and river.distance(other) < 25
    return near and LineString([block.centroid, other.centroid]).crosses(river)


def place_all(
    rng: np.random.Generator, code: int, make: Maker, blocks: list[Polygon], taken: list[BaseGeometry]
) -> list[BaseGeometry]:
    """As many places as TYPES asks for, each inside a block and clear of what already stands there."""
    _, wanted, scale = TYPES[code]
    distance = np.array([block.centroid.distance(Point(CENTRE)) for block in blocks])
    chance = np.exp(-distance / scale)
    chance /= chance.sum()
    placed: list[BaseGeometry] = []
    while len(placed) < wanted:
        block = blocks[rng.choice(len(blocks), p=chance)]
        place = make(rng, block)
        if not block.contains(place) or shapely.dwithin(taken, place, 2).any():
            continue
        placed.append(place)
        taken.append(place)
    return placed


def make_building(rng: np.random.Generator, block: Polygon) -> Polygon:
    """A footprint on the block's street front: a box, an L, or a box with a round bay."""
    front = block.buffer(-11).exterior
    position = rng.uniform(0, front.length)
    here, ahead = front.interpolate(position), front.interpolate(position + 1)
    width, depth = rng.uniform(9, 17), rng.uniform(7, 10)
    shape = shapely.box(-width / 2, -depth / 2, width / 2, depth / 2)
    kind = rng.integers(3)
    if kind == 1:
        shape = shape.union(shapely.box(-width / 2, 0, -width / 2 + 5, depth / 2 + 6))
    elif kind == 2:
        shape = shape.union(Point(width / 2, 0).buffer(depth / 3, quad_segs=4))
    angle = np.degrees(np.arctan2(ahead.y - here.y, ahead.x - here.x))
    return affinity.translate(affinity.rotate(shape, angle, origin=(0, 0)), here.x, here.y)


def make_school(rng: np.random.Generator, block: Polygon) -> BaseGeometry:
    """A long house with two wings, often with a gymnasium apart from it."""
    house = shapely.box(-30, -7, 30, 7).union(shapely.box(-30, -7, -18, 22)).union(shapely.box(18, -7, 30, 22))
    parts = [house, shapely.box(-12, 14, 12, 28)] if rng.random() < 0.6 else [house]
    school = affinity.rotate(MultiPolygon(parts), rng.uniform(0, 360), origin=(0, 0))
    return affinity.translate(school, block.centroid.x, block.centroid.y)


def make_playground(rng: np.random.Generator, block: Polygon) -> Polygon:
    x0, y0, x1, y1 = block.buffer(-24).bounds
    return blob(rng, Point(rng.uniform(x0, x1), rng.uniform(y0, y1)), rng.uniform(6, 12))


def blob(rng: np.random.Generator, centre: Point, radius: float) -> Polygon:
    angles = np.linspace(0, 2 * np.pi, 18, endpoint=False)
    radii = radius * (1 + 0.2 * np.sin(2 * angles + rng.uniform(0, 6)) + 0.1 * np.sin(3 * angles + rng.uniform(0, 6)))
    return Polygon(np.column_stack([centre.x + radii * np.cos(angles), centre.y + radii * np.sin(angles)]))


def weigh(rng: np.random.Generator, code: int, shape: BaseGeometry) -> float:
    """Parks and schools weigh by their size, the rest by chance: most are modest, a few draw crowds."""
    if code in (1, 3):
        return round(shape.area / 400, 1)
    return round(float(rng.gamma(2.0, {2: 3.0, 4: 1.5, 5: 4.0, 6: 2.0}[code])) + 0.5, 1)


def make_homes(rng: np.random.Generator, blocks: list[Polygon], places: list[Row]) -> list[Row]:
    """Front doors along the streets, numbered the way one walks round a block."""
    standing = shapely.STRtree([shape for shape, _ in places])
    doors: list[tuple[Point, str, int]] = []
    for number, block in enumerate(blocks):
        front = block.buffer(-6).exterior
        step = rng.uniform(15, 21)
        street = f"{STREET_NAMES[number % len(STREET_NAMES)]} Street {number // len(STREET_NAMES) + 1}"
        for house, position in enumerate(np.arange(0, front.length - step / 2, step), start=1):
            door = front.interpolate(position + rng.uniform(-3, 3))
            if not len(standing.query(door, predicate="dwithin", distance=1.0)):
                doors.append((door, street, house))
    chosen = np.sort(rng.choice(len(doors), HOMES, replace=False))
    return [(doors[i][0], (point_id, *doors[i][1:])) for point_id, i in enumerate(chosen, start=1)]


def write(path: Path, geometry_type: int, fields: dict[str, type], rows: Iterable[Row]) -> None:
    """One GeoPackage with one layer named as the file; the same rows give the same bytes."""
    path.unlink(missing_ok=True)
    gdal.UseExceptions()
    gdal.SetConfigOption("OGR_CURRENT_DATE", "2025-01-01T00:00:00.000Z")
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(EPSG)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer(path.stem, crs, geometry_type)
    kinds = {int: ogr.OFTInteger, float: ogr.OFTReal, str: ogr.OFTString}
    for name, kind in fields.items():
        layer.CreateField(ogr.FieldDefn(name, kinds[kind]))
    layer.StartTransaction()
    for feature in features(layer, geometry_type, rows):
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def features(layer: ogr.Layer, geometry_type: int, rows: Iterable[Row]) -> Iterator[ogr.Feature]:
    for geometry, values in rows:
        to_centimetre = shapely.set_precision(geometry, 0.01)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.ForceTo(ogr.CreateGeometryFromWkb(to_centimetre.wkb), geometry_type))
        for index, value in enumerate(values):
            feature.SetField(index, value)
        yield feature


if __name__ == "__main__":
    main(Path(sys.argv[1]))
