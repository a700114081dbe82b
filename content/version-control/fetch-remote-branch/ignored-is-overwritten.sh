# check: with=remote
# 切换时：没跟踪的同名文件拒绝，被忽略的同名文件直接覆盖，--no-overwrite-ignore 拒绝
git clone -q ~/remote.git me && cd me
tried() { "$@" > log 2>&1; echo "$* -> exit status $?, $(cat login.py)"; git switch -q main; }
echo mine > login.py
tried git switch feature/login
echo login.py > .git/info/exclude
echo mine > login.py
tried git switch --no-overwrite-ignore feature/login
cp .git/info/exclude .gitignore
echo mine > login.py
tried git switch feature/login
