# check: with=remote
# 强推退回之后，同事的分支只是超前，推一次旧提交就回来；退回后又有新提交，才是分叉
git clone -q ~/remote.git me && git clone -q ~/remote.git you
cd me && echo bad > bad.txt && git add . && git commit -qm '坏提交' && git push -q
cd ../you && git pull -q
cd ../me && git reset -q --hard HEAD~1 && git push -qf
cd ../you && git pull 2>&1 | tail -1
git status -sb | head -1
git push 2>&1 | tail -1 | cut -d' ' -f5-
cd ../me && git push -qf && git commit -q --allow-empty -m '新提交' && git push -q
cd ../you && git pull 2>&1 | tail -1
git status -sb | head -1
