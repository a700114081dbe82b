# check
# 两千万行要几层：B+ 树（叶子 14 行、非叶子 928 项）、把整行放进每个节点的 B 树、平衡二叉树
ROWS = 20_000_000


def bplus(leaf, inner):
    pages, levels = -(-ROWS // leaf), 1
    while pages > 1:
        pages, levels = -(-pages // inner), levels + 1
    return levels


def btree(keys):
    held = levels = 0
    while held < ROWS:
        held, levels = held + (keys + 1) ** levels * keys, levels + 1
    return levels


print(ROWS, "rows")
for leaf, inner in ((14, 928), (141, 928)):
    print(f"B+ tree, {leaf} rows in a leaf, {inner} entries in a non-leaf page:", bplus(leaf, inner))
for keys in (14, 1):
    print(f"search tree, {keys} rows in each node:", btree(keys))
