import conewise

first = [[0.731, -0.214], [-0.482, 0.913], [0.344, 0.278]]
last = [[1.207, -0.391, 0.402], [-0.288, 1.114, 0.517]]
rounded = [[[round(weight, 1) for weight in row] for row in matrix] for matrix in (first, last)]

result = conewise.certify(rounded, against=[first, last], claims=["differ <= 1/100", "differ <= 1/200"])
print("the answers differ on a fraction in", result.error)
for claim in result.claims:
    print(claim.text, claim.verdict)
