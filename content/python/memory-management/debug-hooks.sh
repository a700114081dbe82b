# check
# 越界写一个字节：平时不报错，PYTHONMALLOC=debug 在释放时查出并中止
cat > p.py <<'PY'
import ctypes, sys
block = bytes(100)
ctypes.memset(id(block) + sys.getsizeof(block), 0, 1)
del block
print("nothing noticed")
PY
python3 p.py
{ PYTHONMALLOC=debug python3 p.py 2> errors; } 2> /dev/null; echo "exit code $?"
grep -o 'bad trailing pad byte' errors
