# check
# 语法错误在执行之前：文件先整体编译，前面的 print 没有执行
cat > new.py <<'EOF'
print("first line")
import sys
if sys.version_info < (3, 99):
    sys.exit("too old")
x = 1 +* 2
EOF
python3 new.py 2>&1 | tail -1
