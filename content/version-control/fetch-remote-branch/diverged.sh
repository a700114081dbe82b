# check: with=remote
# 分叉且没说清怎么合：git pull 失败，列出可选的选项；pull.rebase=true 时有未提交的修改就拒绝，rebase.autoStash=true 或 --autostash 不拒绝
git clone -q ~/remote.git me && git clone -q ~/remote.git you
(cd you && git switch -q feature/login && echo 1 > a && git add a && git commit -qm a && git push -q)
cd me && git switch -q feature/login && echo 2 > b && git add b && git commit -qm b
git pull 2>&1 | grep -oE 'fatal:.*|--rebase|--no-rebase|--ff-only' | sort -u
git pull --ff-only 2>&1 | tail -1
echo more >> README.md
git -c pull.rebase=true pull -q 2>&1 | head -1
git -c pull.rebase=true -c rebase.autoStash=true pull -q > log 2>&1 && git status -sb --untracked-files=no
git -c pull.rebase=true pull 2>&1 | head -1
git -c pull.rebase=true pull --autostash
git --version
