# check: with=mysql
# 语句摘要表的容量自动定为 10000；放满之后，新种类都并进 DIGEST 为 NULL 的一行
mysql -N -e "SELECT @@performance_schema_digests_size"
python3 - <<'PY' | mysql > /dev/null
for i in range(10100):
    print("SELECT " + ", ".join(f"1 AS {w}{i}" for w in "ab") + ";")
PY
mysql --table -e "SELECT DIGEST IS NULL, COUNT(*), SUM(COUNT_STAR) >= 100 FROM performance_schema.events_statements_summary_by_digest GROUP BY 1"
