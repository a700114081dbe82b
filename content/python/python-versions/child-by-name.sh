# check
# 不激活：venv 里的程序按名字启动 python3，PATH 上找到的是环境外的；用 sys.executable 才是环境里的
/usr/bin/python3 -m venv --without-pip .venv
cat > child.py <<'EOF'
import subprocess, sys
show = "import sys; print(sys.argv[1], 'in venv:', sys.prefix != sys.base_prefix)"
for name, python in ("python3", "python3"), ("sys.executable", sys.executable):
    subprocess.run([python, "-c", show, name])
EOF
.venv/bin/python child.py
