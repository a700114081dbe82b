# check
# 相邻两个 16 字节的对象，地址差：pymalloc 下 16，malloc 下 32；各建一百万个，每个占的常驻内存也是这个数（按 4 取整）
cat > p.py <<'PY'
from collections import Counter
from pathlib import Path
import sys

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

kept = [None] * 1_000_000
before = resident()
for i in range(len(kept)):
    kept[i] = object()
each = round((resident() - before) / len(kept) / 4) * 4
gaps = Counter(abs(id(b) - id(a)) for a, b in zip(kept, kept[1:]))
print("size", sys.getsizeof(kept[0]), "gap", gaps.most_common(1)[0][0], "resident bytes each", each)
PY
for allocator in pymalloc malloc; do
  echo "$allocator: $(PYTHONMALLOC=$allocator python3 p.py)"
done
