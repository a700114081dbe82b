# check
# Debian 上没装 venv 包的解释器（这里是 3.15），建环境报 ensurepip is not available
ls -d /usr/lib/python3.1*/ensurepip
python3.15 -m venv .venv | sed -n 1,6p
