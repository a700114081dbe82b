# check
# 10 万个小对象：pymalloc 和 malloc 都远不到每个一次系统调用；用完就扔的，一次也没有
cat > p.py <<'PY'
import os
kept = [None] * 100_000
os.path.exists("/keep")
for i in range(100_000):
    kept[i] = bytes(30)
os.path.exists("/throw-away")
for i in range(100_000):
    bytes(30)
os.path.exists("/end")
PY
calls() { sed -n "\|\"$1\"|,\|\"$2\"|p" trace | grep -cE '^(mmap|munmap|mremap|brk)\('; }
for allocator in pymalloc malloc; do
  PYTHONMALLOC=$allocator strace -o trace python3 p.py
  kept=$(calls /keep /throw-away)
  for limit in 10 100 1000; do [ "$kept" -lt $limit ] && break; done
  echo "$allocator: kept: fewer than $limit calls; thrown away: $(calls /throw-away /end) calls"
done
